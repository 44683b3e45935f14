package vn.motcua.desk;

import java.util.List;
import vn.motcua.web.Choice;

/**
 * Hands a dossier on, back, or to a colleague.
 *
 * @param noun last part of the address: "chuyen", "tra-lai", "phan-cong"
 * @param to where it goes, in a sentence; empty when that is chosen here
 * @param pickLabel what is chosen: the officer, or the step
 * @param picks empty when there is nothing to choose
 * @param any words of leaving it open who takes it; null when one must be chosen
 */
public record HandOnPage(ActHead head, String noun, String title, String to, String pickLabel, List<Choice> picks, String any,
                         String noteLabel, String noteHint, String button) {

    /** What was picked, or the only pick there is. */
    public boolean picked(Choice choice) {
        String typed = head.typed("pick");
        return typed.isEmpty() && any == null && picks.size() == 1 || choice.value().equals(typed);
    }
}
