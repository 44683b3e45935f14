package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;

/**
 * Quyết định: what {@code result} calls when it has drafted, signed or issued. Ask {@link #check} before costly work; the act
 * itself checks again and joins the caller's transaction.
 */
@Service
public class Deciding {

    /** Whether this person may draft, sign or issue now; {@link ActOutcome.Done} if so, nothing is changed. */
    public ActOutcome check(Seen seen, Act act, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Đã dự thảo: may be repeated; the leg stays until it is forwarded. */
    public ActOutcome drafted(Seen seen, String sha256, String note, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Đã ký: the leg goes on. */
    public ActOutcome signed(Seen seen, String sha256, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Đã phát hành: numbered and sealed; the dossier is decided, the leg goes on to the hand-over. */
    public ActOutcome issued(Seen seen, String resultCode, String sha256, Actor by) {
        throw new UnsupportedOperationException();
    }
}
