package org.tidu.demo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.identity.UnsafeStart;

/**
 * Fills an empty database at the first start: after grants and models are there, before the web server answers and
 * before the job executor runs. All in one transaction, so that a start that is killed leaves the database empty.
 * A database with other people's data is left alone.
 */
@Demo
class DemoSeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);

    private final StaffDirectory staff;
    private final Registry registry;
    private final DemoStory story;
    private final TransactionTemplate transaction;
    private boolean running;

    DemoSeed(StaffDirectory staff, Registry registry, DemoStory story, TransactionTemplate transaction) {
        this.staff = staff;
        this.registry = registry;
        this.story = story;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        if (staff.all().isEmpty()) {
            seed();
        } else if (!registry.isSignedUp()) {
            throw new UnsafeStart("数据库中已有正式数据，不能以 demo 模式启动",
                    "去掉 demo 模式，或为演示另用一个空的数据库");
        }
        running = true;
    }

    private void seed() {
        long began = System.nanoTime();
        LOG.info("empty database: telling the story of the demonstration, once");
        transaction.executeWithoutResult(status -> story.tell());
        LOG.info("the demonstration is ready after {} s", Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
