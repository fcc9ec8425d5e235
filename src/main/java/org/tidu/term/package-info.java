/** The terms that every module speaks, each in a type of its own. Values only: whoever owns the thing owns its rules. */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.tidu.term;
