package org.tidu.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.tidu.round.page.RoundContact;
import org.tidu.round.page.RoundContacts;
import org.tidu.round.page.RoundFiles;
import org.tidu.term.RoundId;

/** What the city's office puts on the page of a round it has published: an invented notice, and whom to ask. */
@Demo
class NoticeActs {

    private static final List<RoundContact> CONTACTS = List.of(
            new RoundContact("株洲市工业和信息化局（演示）", "周工", "0731-20000000", "notice@example.cn", "株洲市天元区样例路 100 号"),
            new RoundContact("天元区工信部门（演示）", "田工", "0731-20000211", null, null));

    private final RoundFiles files;
    private final RoundContacts contacts;

    NoticeActs(RoundFiles files, RoundContacts contacts) {
        this.files = files;
        this.contacts = contacts;
    }

    void tell(RoundId roundId, String title, String officer) {
        try {
            files.publish(roundId, "关于组织申报" + title + "的通知（演示）.pdf",
                    new ClassPathResource("demo/notice.pdf").getContentAsByteArray(), officer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        contacts.replace(roundId, CONTACTS);
    }
}
