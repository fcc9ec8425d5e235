package org.tidu.area;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the offices of a place are called after its name, from {@code tidu.areas.offices}.
 *
 * @param county        in a sentence, 天元区工信部门
 * @param countyOnPaper on lists and letters, 天元区工业和信息化主管部门
 * @param city          株洲市工业和信息化局
 * @param province      湖南省工业和信息化厅
 */
@ConfigurationProperties("tidu.areas.offices")
public record OfficeNames(@DefaultValue("工信部门") String county, @DefaultValue("工业和信息化主管部门") String countyOnPaper,
        @DefaultValue("工业和信息化局") String city, @DefaultValue("工业和信息化厅") String province) {

    public String ofCounty(String name) {
        return name + county;
    }

    public String ofCountyOnPaper(String name) {
        return name + countyOnPaper;
    }

    public String ofCity(String name) {
        return name + city;
    }

    public String ofProvince(String name) {
        return name + province;
    }
}
