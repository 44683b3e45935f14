package vn.motcua.notice.web;

import java.util.List;
import vn.motcua.notice.Message;

/**
 * Thông báo của tôi.
 *
 * @param next  address of the next page, null on the last
 * @param first address of the first page, null on it
 */
public record MessagesPage(List<Message> messages, long unread, boolean officer, boolean letters, String next, String first) {
}
