package vn.motcua.web;

/** Number of notices a visitor has not read. Optional: the module that keeps notices provides the bean. */
@FunctionalInterface
public interface UnreadNotices {
    long unread(Visitor visitor);
}
