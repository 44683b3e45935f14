package vn.motcua.portal;

import java.util.List;
import vn.motcua.party.Lookups;

/** Ai đã tra thông tin của bạn tại quầy. @param next address of the next page, null on the last @param first address of the first page, null on it */
public record LookedAt(List<Lookups.Lookup> lookups, String next, String first) {
}
