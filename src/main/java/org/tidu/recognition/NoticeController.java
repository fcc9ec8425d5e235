package org.tidu.recognition;

import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notices that run now, for everybody. */
@RestController
class NoticeController {

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    record View(String declarationNumber, String enterpriseName, String factoryName, String countyName, String tier,
            Instant publishedAt, Instant endsAt) {

        static View of(PublicNotice notice) {
            return new View(notice.declarationNumber(), notice.enterpriseName(), notice.factoryName(),
                    notice.countyName(), notice.tier(), notice.publishedAt(), notice.endsAt());
        }
    }

    @GetMapping("/api/notices")
    List<View> notices() {
        return notices.running().stream().map(View::of).toList();
    }
}
