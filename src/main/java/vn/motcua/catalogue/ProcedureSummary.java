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
    /** As lists of hits say it: whole, with the words of the law that were searched for, unless people call it otherwise. */
    public String title() {
        return shortName == null ? name : shortName;
    }
}
