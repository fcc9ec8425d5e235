package org.tidu.area;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The province, the city and the counties this installation serves, from {@code tidu.areas}.
 * A development zone recommends like a county.
 *
 * @param numberPrefix letters with which declaration numbers begin, {@code ZZ}
 */
@ConfigurationProperties("tidu.areas")
public record Areas(Area province, Area city, List<Area> counties, String numberPrefix) {

    public Areas {
        if (numberPrefix == null || !numberPrefix.matches("[A-Z]{2,6}")) {
            throw new IllegalArgumentException("tidu.areas.number-prefix needs two to six capital letters, not " + numberPrefix);
        }
        counties = List.copyOf(counties);
    }

    public Optional<Area> county(String code) {
        return counties.stream().filter(county -> county.code().equals(code)).findFirst();
    }

    public List<String> countyCodes() {
        return counties.stream().map(Area::code).toList();
    }

    /** Group of the officers of a county: {@code county-430211}. */
    public static String countyGroup(String code) {
        return Groups.COUNTY_PREFIX + code;
    }

    public String cityGroup() {
        return Groups.CITY_PREFIX + city.code();
    }

    public String provinceGroup() {
        return Groups.PROVINCE_PREFIX + province.code();
    }

    public String expertGroup() {
        return Groups.EXPERTS_PREFIX + province.code();
    }
}
