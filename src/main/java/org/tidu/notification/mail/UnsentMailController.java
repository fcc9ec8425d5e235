package org.tidu.notification.mail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;

/** What could not be sent, for administrators. */
@Tag(name = "消息 Messages")
@RestController
class UnsentMailController {

    private final MailTable table;
    private final CurrentUser user;

    UnsentMailController(MailTable table, CurrentUser user) {
        this.table = table;
        this.user = user;
    }

    @Operation(summary = "未能发出的邮件 / Mail that could not be sent")
    @GetMapping("/api/mail/unsent")
    List<UnsentMail> unsent() {
        user.requireAdministrator("未能发出的邮件");
        return table.unsent();
    }
}
