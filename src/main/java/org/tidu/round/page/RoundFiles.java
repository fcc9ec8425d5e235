package org.tidu.round.page;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.term.RoundId;

/** The notice of a round and its attachments: PDF only, by content. */
@Component
public class RoundFiles {

    /** A scanned notice with forms has a few megabytes. */
    static final int LARGEST = 10 * 1024 * 1024;
    static final int MOST = 20;

    private final RoundFileTable table;
    private final Clock clock;

    RoundFiles(RoundFileTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    List<RoundFile> of(RoundId roundId) {
        return table.of(roundId);
    }

    /** @throws NotFound when the round has no such file, or it was withdrawn */
    RoundFile find(RoundId roundId, String id) {
        return table.find(roundId, id).orElseThrow(() -> new NotFound("没有这个文件，可能已撤下"));
    }

    byte[] content(RoundFile file) {
        return table.content(file.id());
    }

    /**
     * @param sentName what the sender's computer calls it
     * @throws InvalidInput when it is too large or no PDF
     * @throws Conflict     when it is published already, or the round has {@value #MOST} files
     */
    public RoundFile publish(RoundId roundId, @Nullable String sentName, byte[] content, String by) {
        if (content.length == 0 || content.length > LARGEST) {
            throw new InvalidInput("file", content.length == 0 ? "文件是空的，请重新选择" : "文件超过 10 MB，请压缩或分成几个文件");
        }
        PdfContent.problem(content).ifPresent(problem -> {
            throw new InvalidInput("file", problem);
        });
        RoundFile file = new RoundFile(UUID.randomUUID().toString(), FileName.of(sentName), content.length,
                DigestUtils.sha256Hex(content), clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<RoundFile> published = table.of(roundId);
        if (published.stream().anyMatch(other -> other.sha256().equals(file.sha256()))) {
            throw new Conflict("内容相同的文件已经发布，无需重复上传");
        }
        if (published.size() >= MOST) {
            throw new Conflict("一个批次最多发布 " + MOST + " 个文件，请先撤下不用的文件");
        }
        table.add(roundId, file, content, by);
        return file;
    }

    void withdraw(RoundId roundId, String id, String by) {
        if (!table.withdraw(roundId, id, clock.instant(), by)) {
            throw new NotFound("没有这个文件，可能已撤下");
        }
    }
}
