package vn.motcua.catalogue;

import java.util.UUID;

/**
 * One procedure in a list.
 *
 * @param shortName null where people call it by its name
 * @param fileable can be filed here: it has a form and a process
 * @param online can be filed here from home
 * @param limitText time limit of the way that pages lead to, in words, with that way where others take another time; empty when unknown
 */
public record ProcedureSummary(UUID revisionId, String code, String name, String shortName, String field, String level, boolean fileable,
        boolean online, String limitText) {
    /** As every list says it. */
    public String title() {
        return ProcedureFacts.title(name, shortName);
    }
}
