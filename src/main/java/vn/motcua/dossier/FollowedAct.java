package vn.motcua.dossier;

import java.time.Instant;

/** Một việc trong diễn biến, for whoever holds the paper: that it was done and when. @param post of the official who did it; empty when none did */
public record FollowedAct(Act act, Instant at, String post) {
}
