package org.tidu.replay.run;

import org.tidu.replay.outcome.ReplayCase;

/** What is done with cases, slice by slice. */
public interface SliceWork {

    /** A slice begins; several may be under way. */
    Slice begin();

    /** Belongs to one thread. */
    interface Slice {

        void add(ReplayCase one);

        /** Its cases are all there: what was found goes to the others, one slice at a time. */
        void end();
    }
}
