package org.tidu.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changing the own password, staff or enterprise. */
@RestController
class PasswordController {

    private final PasswordChange change;

    PasswordController(PasswordChange change) {
        this.change = change;
    }

    record Form(String oldPassword, String newPassword) {

        @Override
        public String toString() {
            return "Form[]";
        }
    }

    @PostMapping("/api/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody Form form, HttpServletRequest request) {
        change.change(form.oldPassword(), form.newPassword(), request.getRemoteAddr());
    }
}
