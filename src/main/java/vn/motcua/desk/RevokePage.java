package vn.motcua.desk;

import vn.motcua.result.IssuedResult;

/** @param result to be revoked; null when none was issued */
public record RevokePage(ActHead head, IssuedResult result) {
}
