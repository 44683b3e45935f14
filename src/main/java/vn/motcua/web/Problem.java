package vn.motcua.web;

import org.springframework.http.HttpStatus;

/**
 * What a page shows instead of what was asked for: what happened, what was kept, what to do.
 *
 * @param act first way on, null for none
 * @param search whether to offer the search of procedures
 * @param incident under which our log keeps the cause, null when nothing of ours failed
 */
public record Problem(HttpStatus status, String title, String advice, Link act, boolean search, String incident) {

    static Problem of(HttpStatus status, String title, String advice) {
        return new Problem(status, title, advice, null, false, null);
    }

    Problem act(Link link) {
        return new Problem(status, title, advice, link, search, incident);
    }

    Problem withSearch() {
        return new Problem(status, title, advice, act, true, incident);
    }

    Problem incident(String number) {
        return new Problem(status, title, advice, act, search, number);
    }

    Page page() {
        return Page.of("error/problem", this).status(status);
    }
}
