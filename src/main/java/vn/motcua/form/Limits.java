package vn.motcua.form;

import java.util.List;

/**
 * How far an answer may go.
 *
 * @param length most characters
 * @param digits of how many digits, and nothing else, a code is made: any of these; empty where the answer is no code
 * @param min least number or amount, null for none
 * @param max greatest number or amount, null for none
 * @param days whether a date may lie ahead of or behind today
 * @param notBefore id of a date question that must not come after this one, or empty
 * @param minAge full years between this date and today at least, 0 for none
 * @param person for a personal id: ids of the birth date and the sex that should agree with it
 */
public record Limits(int length, List<Integer> digits, Long min, Long max, Days days, String notBefore, int minAge, Person person) {

    /** Which days a date may be: the default is that what happened did not happen tomorrow. */
    public enum Days { PAST, FUTURE, ANY }

    /** Either may be empty. */
    public record Person(String birth, String sex) {
    }
}
