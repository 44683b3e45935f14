package vn.motcua.portal;

import java.util.List;
import vn.motcua.catalogue.ProcedureSummary;

/** No procedure with this code. @param code as it was asked for, @param near what may have been meant */
public record NoProcedure(String code, List<ProcedureSummary> near) {
}
