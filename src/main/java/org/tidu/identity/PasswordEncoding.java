package org.tidu.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tidu.throttle.PasswordHashing;

/** BCrypt for the passwords this application keeps itself; those of the staff are kept by the engine, in BCrypt too. */
@Configuration
class PasswordEncoding {

    @Bean
    PasswordEncoder passwordEncoder(PasswordHashing hashing) {
        BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return hashing.run(() -> bcrypt.encode(password));
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                return hashing.run(() -> bcrypt.matches(password, hash));
            }
        };
    }
}
