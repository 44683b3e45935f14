package vn.motcua.agency;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tệp cơ quan, as the operator of a province writes it: what it says, where it says it. Posts are written "unit/post".
 *
 * @param layouts     units and posts that several agencies have alike, by a name of the file's own
 * @param supervising posts whose holder answers for the whole agency and so sees all its dossiers
 * @param agencies    a parent stands before its children
 */
record OfficePlan(Map<String, Map<String, Room>> layouts, Set<String> supervising, List<Body> agencies) {

    OfficePlan {
        layouts = layouts == null ? Map.of() : layouts;
        supervising = supervising == null ? Set.of() : supervising;
        agencies = agencies == null ? List.of() : agencies;
    }

    /**
     * @param posts name by key
     * @param line  of the file, as in those below
     */
    record Room(String name, Map<String, String> posts, int line) {
        Room {
            posts = posts == null ? Map.of() : posts;
        }
    }

    /** @param parent code of the agency above; its long name is printed above this one's */
    record Body(String code, String layout, String parent, String name, String longName, String place, String areaCode, String phone,
                String website, List<Servant> officers, int line) {
        Body {
            officers = officers == null ? List.of() : officers;
        }
    }

    /** @param user name of the account that {@code account open} opens */
    record Servant(String user, String name, String phone, String email, List<String> posts, int line) {
        Servant {
            posts = posts == null ? List.of() : posts;
        }
    }
}
