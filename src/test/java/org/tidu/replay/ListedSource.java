package org.tidu.replay;

import java.util.List;
import java.util.function.Consumer;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.run.ReplaySource;

/** Cases that lie ready, every so many of them in one slice. */
public record ListedSource(List<ReplayCase> cases, int slices) implements ReplaySource {

    @Override
    public long total() {
        return cases.size();
    }

    @Override
    public void each(int slice, Consumer<ReplayCase> taker) {
        for (int i = slice; i < cases.size(); i += slices) {
            taker.accept(cases.get(i));
        }
    }
}
