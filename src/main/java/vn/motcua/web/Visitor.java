package vn.motcua.web;

/** Người đang đăng nhập, as far as the frame of a page needs to know. The principal of a session implements it. */
public interface Visitor {

    /** The name printed in the head of the page, in full. */
    String displayName();

    /** Whether this account sits at a desk: the head then offers the way there. */
    boolean officer();
}
