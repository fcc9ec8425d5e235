package org.tidu.notification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.area.Groups;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.NotFound;

/** The message box of whoever is logged in. */
@Tag(name = "消息 Messages")
@RestController
@RequestMapping("/api/messages")
class MessageController {

    private final Messages messages;
    private final CurrentUser user;
    private final CurrentEnterprise enterprise;

    MessageController(Messages messages, CurrentUser user, CurrentEnterprise enterprise) {
        this.messages = messages;
        this.user = user;
        this.enterprise = enterprise;
    }

    @Operation(summary = "消息 / Messages")
    @GetMapping
    List<Message> messages() {
        return messages.to(recipients());
    }

    /** @param count 100 stands for a hundred and more */
    record Unread(int count) {}

    @Operation(summary = "未读消息数 / Number of unread messages")
    @GetMapping("/unread")
    Unread unread() {
        return new Unread(messages.unread(recipients()));
    }

    @Operation(summary = "全部标为已读 / Mark all as read")
    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll() {
        messages.readAll(recipients());
    }

    @Operation(summary = "标为已读 / Mark as read")
    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String id) {
        if (!messages.read(id, recipients())) {
            throw new NotFound("没有这条消息");
        }
    }

    private List<String> recipients() {
        return user.isStaff() ? Stream.concat(user.groups().stream(), Stream.of(Groups.STAFF_PREFIX + user.userId())).toList() : List.of(Groups.ofEnterprise(enterprise.get().uscc()));
    }
}
