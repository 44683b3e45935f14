package vn.motcua.portal;

import java.util.List;

/**
 * Nơi nộp: the agencies that take a procedure in over the counter or by post.
 *
 * @param name of the procedure, shortly
 * @param direct over the counter; posted by post; online from home
 */
public record Places(String code, String name, boolean direct, boolean posted, boolean online, List<Place> places) {

    /**
     * @param window the unit that takes in
     * @param phone empty where the office gave none
     * @param hours of a working day, in words
     */
    public record Place(String agency, String window, String phone, String website, String hours) {
    }
}
