package vn.motcua.notice.web;

import java.util.List;
import vn.motcua.notice.Letters;
import vn.motcua.notice.StuckEvents;

/** Sự kiện treo và thư chưa gửi được. */
public record StuckPage(List<StuckEvents.Stuck> events, List<Letters.GivenUp> letters, boolean mail, String now) {
}
