package org.tidu.enterprise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign-up of enterprises; public. */
@Tag(name = "企业账号 Enterprise accounts")
@RestController
class RegistrationController {

    private final Registrations registrations;
    private final SignUpThrottle throttle;

    RegistrationController(Registrations registrations, SignUpThrottle throttle) {
        this.registrations = registrations;
        this.throttle = throttle;
    }

    /** The answer carries no ids: the new user signs in next. */
    @Schema(name = "RegistrationAnswer")
    record Answer(AccountStatus status, String message) {}

    @Operation(summary = "企业注册 / Sign up")
    @PostMapping("/api/registrations")
    @ResponseStatus(HttpStatus.CREATED)
    Answer register(@RequestBody Registration typed, HttpServletRequest request) {
        throttle.count(request.getRemoteAddr());
        Registered registered = registrations.register(typed);
        return new Answer(registered.status(), registered.message());
    }
}
