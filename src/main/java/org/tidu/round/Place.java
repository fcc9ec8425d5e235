package org.tidu.round;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The city this installation serves, {@code tidu.place.*}.
 *
 * @param cityCode     the first four digits of GB/T 2260, 4302 for 株洲市
 * @param provinceCode the first two, 43 for 湖南省
 */
@ConfigurationProperties("tidu.place")
public record Place(String cityCode, String cityName, String provinceCode, String provinceName) {

    public String cityGroup() {
        return "city-" + cityCode;
    }

    public String provinceGroup() {
        return "province-" + provinceCode;
    }

    public String expertGroup() {
        return "experts-" + provinceCode;
    }
}
