package vn.motcua.form;

/**
 * Điều kiện giữa nhiều câu trả lời: what cannot be true together, or leads nowhere, and what whoever answered so is told.
 *
 * @param at the question beside which it is said; the last of those it compares, so that its page knows them all
 * @param when holds for the answers that are stopped
 * @param say why, and what to do
 */
public record Check(String at, Condition when, String say) {
}
