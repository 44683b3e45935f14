package vn.motcua.shared;

import java.util.UUID;

/**
 * Who does an act, in what post.
 *
 * @param officerId null for citizens and for other systems
 * @param post as printed on the slip ("Công chức tư pháp - hộ tịch, UBND phường Ninh Kiều"); null for citizens
 */
public record Actor(UUID accountId, UUID officerId, String name, String post) {
}
