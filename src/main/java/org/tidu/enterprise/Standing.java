package org.tidu.enterprise;

/** Whether an enterprise is who it says. Only a confirmed one submits. */
public enum Standing {
    PROVISIONAL("待核实"),
    CONFIRMED("已核实"),
    REFUSED("未通过核实");

    private final String text;

    Standing(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
