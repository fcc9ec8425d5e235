package org.tidu.assessment.waiver;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The hash of a waiver: SHA-256 over its columns in the order of the table, as UTF-8, parted by line feeds; instants in microseconds
 * since 1970, an office nobody named is empty.
 */
final class WaiverSeal {

    private WaiverSeal() {}

    static String of(Waiver waiver) {
        return DigestUtils.sha256Hex(Stream.concat(
                        Stream.of(waiver.assessmentId(), waiver.declarationNumber().value(), waiver.conditionCode(), waiver.title(),
                                waiver.clause(), waiver.basis(), waiver.rulesHash()),
                        Stream.of(waiver.accepted(), waiver.second()).flatMap(WaiverSeal::signature))
                .collect(Collectors.joining("\n")));
    }

    private static Stream<String> signature(SignedBy signed) {
        return Stream.of(signed.by(), signed.office() == null ? "" : signed.office(),
                String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, signed.at())), signed.words());
    }
}
