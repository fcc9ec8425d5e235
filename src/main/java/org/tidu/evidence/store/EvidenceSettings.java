package org.tidu.evidence.store;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How evidence is taken in and kept, {@code tidu.evidence}.
 *
 * @param folder           of uploads under way, and of the evidence itself; nodes on one database share it
 * @param quota            all files of one enterprise together
 * @param keepFree         no upload begins that would leave less of the disk
 * @param uploadsAtOnce    requests of this node that take in bytes at the same time
 * @param perEnterprise    the same of one enterprise
 * @param slowBelow        a second; who sends less gives the place up when all are taken and somebody waits
 * @param slowFor          how long it has to have been less
 * @param unfinished       uploads an enterprise may have begun and not finished
 * @param unfinishedFor    after this long without a byte an upload is given up
 * @param antivirus        of clamd; an empty host: nothing is checked, and the lists say so
 * @param s3               the bucket that keeps evidence, where one is named
 * @param removedFor       content of what was removed, or never handed in, stays this long
 */
@ConfigurationProperties("tidu.evidence")
public record EvidenceSettings(Path folder, DataSize quota, DataSize keepFree, int uploadsAtOnce, int perEnterprise, DataSize slowBelow,
        Duration slowFor, int unfinished, Duration unfinishedFor, Duration removedFor, Antivirus antivirus, Bucket s3) {

    /**
     * A bucket that keeps evidence in place of the folder.
     *
     * @param name      empty: the folder keeps it
     * @param endpoint  of a server that speaks S3; empty for AWS
     * @param accessKey empty: the platform says who we are
     * @param pathStyle the bucket stands in the path, not in the name of the host
     */
    public record Bucket(String name, String endpoint, String region, String accessKey, String secretKey, boolean pathStyle) {

        public boolean isNamed() {
            return !name.isBlank();
        }
    }

    /** @param timeout of a connection, and of each word of the server */
    public record Antivirus(String host, int port, Duration timeout) {

        public boolean isOn() {
            return !host.isBlank();
        }
    }
}
