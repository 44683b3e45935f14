package vn.motcua.catalogue;

import java.util.UUID;

/**
 * One procedure in a list.
 *
 * @param fileable can be filed here: it has a form and a process
 * @param online can be filed here from home
 * @param limitText time limit of the way that pages lead to, in words, with that way where others take another time; empty when unknown
 */
public record ProcedureSummary(UUID revisionId, String code, String name, String field, String level, boolean fileable,
        boolean online, String limitText) {
}
