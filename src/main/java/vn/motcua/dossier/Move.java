package vn.motcua.dossier;

import java.util.Optional;

/**
 * Một dòng của bảng trạng thái: in this state this act is allowed, leads there and gives this form.
 *
 * @param from null for filing, before which there is no dossier
 * @param form null where the law asks for none
 * @param national mã trạng thái that the national exchange is told
 * @param untilSigned whether it is allowed only as long as no result is signed
 */
public record Move(State from, Act act, State to, Mau form, int national, String law, boolean untilSigned) {
    Move(State from, Act act, State to, Mau form, int national, String law) {
        this(from, act, to, form, national, law, false);
    }

    public Optional<Mau> paper() {
        return Optional.ofNullable(form);
    }
}
