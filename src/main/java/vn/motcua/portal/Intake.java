package vn.motcua.portal;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.document.DocumentRefused;

/** Nơi nhận tệp tải lên từng phần: a draft, or an answer to a request to supplement, of whoever is asking. */
public interface Intake {

    /** A paper it takes files for. */
    record Paper(String key, String name, long maxBytes) {
    }

    /** What unfinished files belong to. */
    UUID owner();

    /** Under which the unfinished files lie: "/to-khai/…/tai-len". */
    String address();

    Optional<Paper> paper(String key);

    /** Why it takes no further file; empty while it does. */
    Optional<String> full();

    /** A whole file. @return why there is no room for it after all; empty when it was taken. @throws DocumentRefused when it is not what it should be */
    Optional<String> attach(Paper paper, String name, InputStream file) throws DocumentRefused;
}
