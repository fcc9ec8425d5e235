package org.tidu.decision.feel;

/**
 * A thread whose work may be given up. Compiled FEEL looks at it in each of its loops, so that an evaluation beyond its budget ends; in any other
 * thread, production's among them, nothing is looked at. What feel-scala evaluates does not listen.
 */
public final class BoundedThread extends Thread {

    /** No exception: nothing that answers otherwise where something fails may catch it. */
    public static final class GivenUp extends Error {

        private static final long serialVersionUID = 1;

        private GivenUp() {
            super("beyond its budget", null, false, false);
        }
    }

    private volatile boolean givenUp;

    public BoundedThread(Runnable work, String name, long stackBytes) {
        super(null, work, name, stackBytes);
        setDaemon(true);
    }

    public void giveUp() {
        givenUp = true;
        interrupt();
    }

    /** @throws GivenUp in a thread that was given up */
    static void look() {
        if (Thread.currentThread() instanceof BoundedThread thread && thread.givenUp) {
            throw new GivenUp();
        }
    }
}
