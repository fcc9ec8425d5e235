package org.tidu.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tidu.throttle.PasswordHashing;

/** BCrypt for the passwords this application keeps itself; those of the staff are kept by the engine, in BCrypt too. */
@Configuration
class PasswordEncoding {

    /** What guessing has to pay where the passwords are real. */
    private static final int LEAST_COST = 10;

    /** @param cost binary logarithm of the rounds; the tests sign on thousands of times and take less */
    @Bean
    PasswordEncoder passwordEncoder(PasswordHashing hashing, @Value("${tidu.password-cost}") int cost, Environment environment) {
        if (cost < LEAST_COST && environment.acceptsProfiles(Profiles.of("postgres"))) {
            throw new UnsafeStart("tidu.password-cost 为 " + cost + "，口令散列强度不足", "正式环境请设为 " + LEAST_COST + " 或更高");
        }
        BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(cost);
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
