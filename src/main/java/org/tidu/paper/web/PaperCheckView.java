package org.tidu.paper.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.term.Tier;

/**
 * What anybody who holds a paper may know of it. Who handed it in is told once the authority has made it public, and not before: a paper
 * that lies about on a desk must not tell who is applying.
 *
 * @param revision       第几次提交
 * @param latest         whether nothing was handed in since: no later revision, and after the paper was laid out no other document that it prints
 * @param submittedAt    when the authority received it
 * @param sha256         of its content, as printed at the foot of every page
 * @param enterpriseName null until the case stands in a public notice or is recognised; so is {@code factoryName}
 */
@Schema(name = "CheckedPaper")
record PaperCheckView(String verification, int revision, boolean latest, String roundTitle, Tier tier, Instant submittedAt, String sha256,
        @Nullable String enterpriseName, @Nullable String factoryName) {

    /**
     * @param matches  whether the file is, byte for byte, one that was made here
     * @param sentence what that means
     * @param sha256   of the file that was sent
     * @param paper    the paper it is; null where it is none
     */
    @Schema(name = "FileCheck")
    record FileCheckView(boolean matches, String sentence, String sha256, @Nullable PaperCheckView paper) {}
}
