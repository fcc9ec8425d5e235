package org.tidu.recognition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;

/** The notices that run now, for everybody. */
@Tag(name = "公示 Notices")
@RestController
class NoticeController {

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    @Schema(name = "Notice")
    record View(DeclarationNumber declarationNumber, String enterpriseName, String factoryName, String countyName, Tier tier,
            Instant publishedAt, Instant endsAt) {

        static View of(PublicNotice notice) {
            return new View(notice.declarationNumber(), notice.enterpriseName(), notice.factoryName(),
                    notice.countyName(), notice.tier(), notice.publishedAt(), notice.endsAt());
        }
    }

    @Operation(summary = "正在公示 / Running notices")
    @GetMapping("/api/notices")
    List<View> notices() {
        return notices.running().stream().map(View::of).toList();
    }
}
