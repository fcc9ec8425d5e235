/** Pages of long lists, from key to key and never by counting rows to pass over; what is typed to search them; the files they are handed out in. */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {"problem"})
package org.tidu.page;
