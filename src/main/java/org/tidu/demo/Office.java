package org.tidu.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.area.Groups;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.identity.DemoMode;

/** The made-up staff: one officer in each county, two each in city and province, five experts, two policy owners. */
@Demo
class Office {

    private static final Map<String, String> COUNTY_OFFICERS = Map.of("430202", "hetang1", "430203", "lusong1",
            "430204", "shifeng1", "430211", "tianyuan1", "430212", "lukou1", "430223", "youxian1", "430224", "chaling1",
            "430225", "yanling1", "430281", "liling1", "4302JK", "jingkai1");
    private static final List<String> EXPERTS = List.of("郑工", "钱工", "孙工", "潘工", "范工");

    private final StaffDirectory directory;
    private final List<Officer> staff = new ArrayList<>();

    Office(StaffDirectory directory, Areas areas) {
        this.directory = directory;
        areas.counties().forEach(county -> add(COUNTY_OFFICERS.get(county.code()), county.name() + "审核员",
                StaffRole.COUNTY, county.name(), Areas.countyGroup(county.code())));
        Area city = areas.city();
        add("zhuzhou1", city.name() + "管理员甲", StaffRole.CITY, city.name(), areas.cityGroup());
        add("zhuzhou2", city.name() + "管理员乙", StaffRole.CITY, city.name(), areas.cityGroup());
        Area province = areas.province();
        add("hunan1", province.name() + "管理员甲", StaffRole.PROVINCE, province.name(), areas.provinceGroup());
        add("hunan2", province.name() + "管理员乙", StaffRole.PROVINCE, province.name(), areas.provinceGroup());
        for (int i = 0; i < EXPERTS.size(); i++) {
            add("expert" + (i + 1), "专家" + EXPERTS.get(i), StaffRole.EXPERT, province.name(), areas.expertGroup());
        }
        add("zhengce1", "政策制定者甲", StaffRole.POLICY, province.name(), Groups.POLICY_OWNERS);
        add("zhengce2", "政策制定者乙", StaffRole.POLICY, province.name(), Groups.POLICY_OWNERS);
        add("admin", "系统管理员", StaffRole.ADMINISTRATOR, "", Groups.ADMINISTRATORS);
    }

    void hire() {
        staff.forEach(officer -> directory.ensureUser(officer.id(), officer.displayName(), null, DemoMode.PASSWORD,
                List.of(officer.group())));
    }

    List<Officer> staff() {
        return List.copyOf(staff);
    }

    Officer get(String id) {
        return staff.stream().filter(officer -> officer.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no officer " + id));
    }

    /** Who reviews in this county. */
    static String reviewer(String countyCode) {
        return COUNTY_OFFICERS.get(countyCode);
    }

    private void add(String id, String name, StaffRole role, String place, String group) {
        staff.add(new Officer(id, name, role, place, group));
    }
}
