package org.tidu.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changing the own password, staff or enterprise. */
@Tag(name = "登录 Session")
@RestController
class PasswordController {

    private final PasswordChange change;

    PasswordController(PasswordChange change) {
        this.change = change;
    }

    @Schema(name = "PasswordForm")
    record Form(String oldPassword, String newPassword) {

        @Override
        public String toString() {
            return "Form[]";
        }
    }

    @Operation(summary = "修改密码 / Change the password")
    @PostMapping("/api/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody Form form, HttpServletRequest request) {
        change.change(form.oldPassword(), form.newPassword(), request.getRemoteAddr());
    }
}
