package vn.motcua.desk;

import java.util.List;
import vn.motcua.catalogue.Refusal;

/** @param grounds the grounds of refusal this procedure knows */
public record RefusalPage(ActHead head, List<Refusal> grounds) {
}
