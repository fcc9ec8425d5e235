package org.tidu.enterprise;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign-up of enterprises; public. */
@RestController
class RegistrationController {

    private final Registrations registrations;

    RegistrationController(Registrations registrations) {
        this.registrations = registrations;
    }

    /** The answer carries no ids: the new user signs in next. */
    record Answer(AccountStatus status, String message) {}

    @PostMapping("/api/registrations")
    @ResponseStatus(HttpStatus.CREATED)
    Answer register(@RequestBody Registration typed) {
        Registered registered = registrations.register(typed);
        return new Answer(registered.status(), registered.message());
    }
}
