package org.tidu.recommendation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of a county's recommendation in a round: everything received has been answered. */
@Component
class CountyConclusion {

    private final Lists lists;
    private final ListLocking locking;
    private final Announcements announcements;
    private final RoundProgress progress;

    CountyConclusion(Lists lists, ListLocking locking, Announcements announcements, RoundProgress progress) {
        this.lists = lists;
        this.locking = locking;
        this.announcements = announcements;
        this.progress = progress;
    }

    /** A county to which nobody has declared signs an empty list. */
    @Transactional
    public void conclude(ListRef ref) {
        locking.lock(ref);
        announcements.announce(ref);
        lists.concluded(ref);
        progress.countyConcluded(ref);
    }
}
