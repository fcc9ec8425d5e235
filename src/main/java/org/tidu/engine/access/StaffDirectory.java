package org.tidu.engine.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.engine.Callers;
import org.tidu.throttle.PasswordHashing;

/** The staff: users and groups in the engine's identity tables. Its reads and writes ask no grants. */
@Component
public class StaffDirectory {

    private final IdentityService identity;
    private final Callers callers;
    private final StartLock lock;
    private final PasswordHashing hashing;

    /** @param groups taken so that the groups exist before anybody is put into one */
    StaffDirectory(IdentityService identity, Callers callers, StaffGroups groups, StartLock lock,
            PasswordHashing hashing) {
        this.identity = identity;
        this.callers = callers;
        this.lock = lock;
        this.hashing = hashing;
        groups.ensure();
    }

    public Optional<StaffMember> find(String id) {
        return callers.asSystem(() -> Optional.ofNullable(identity.createUserQuery().userId(id).singleResult()))
                .map(StaffDirectory::member);
    }

    /** Those of them that there are. */
    public List<StaffMember> named(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : callers.asSystem(() -> identity.createUserQuery().userIdIn(ids.toArray(String[]::new))
                .unlimitedList().stream().map(StaffDirectory::member).toList());
    }

    public boolean exists(String id) {
        return find(id).isPresent();
    }

    /** Checks one password; the engine compares it with the BCrypt hash. */
    public boolean passwordMatches(String id, String password) {
        return hashing.run(() -> callers.asSystem(() -> identity.checkPassword(id, password)));
    }

    public List<String> groupsOf(String id) {
        return callers.asSystem(() -> identity.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .sorted()
                .toList());
    }

    public List<StaffMember> all() {
        return callers.asSystem(() -> identity.createUserQuery().orderByUserId().asc().unlimitedList().stream()
                .map(StaffDirectory::member)
                .toList());
    }

    /** Everybody in the group, by id. */
    public List<StaffMember> membersOf(String group) {
        return callers.asSystem(() ->
                identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().unlimitedList().stream()
                        .map(StaffDirectory::member)
                        .toList());
    }

    /** The e-mail address of one; none where there is no such person or address. */
    public Optional<String> addressOf(String id) {
        return callers.asSystem(() -> Optional.ofNullable(identity.createUserQuery().userId(id).singleResult()))
                .map(User::getEmail).filter(address -> !address.isBlank()).map(String::strip);
    }

    /** The e-mail addresses of everybody in the group who has one, each once. */
    public List<String> addressesOf(String group) {
        return callers.asSystem(() -> identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().unlimitedList().stream()
                .map(User::getEmail)
                .filter(address -> address != null && !address.isBlank())
                .map(String::strip)
                .distinct()
                .toList());
    }

    public boolean hasAdministrator() {
        return callers.asSystem(
                () -> identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).count() > 0);
    }

    /** Creates the user when missing and puts them into the groups they are not yet in. An existing password stays. */
    public void ensureUser(String id, String displayName, String email, String password, Collection<String> groups) {
        callers.asSystem(() -> {
            lock.alone(() -> {
                if (identity.createUserQuery().userId(id).count() == 0) {
                    create(id, displayName, email, password);
                }
                List<String> present = groupsOf(id);
                groups.stream()
                        .filter(group -> !present.contains(group))
                        .forEach(group -> identity.createMembership(id, group));
            });
            return null;
        });
    }

    /** Does the password keep the engine's rules: ten characters, both cases, a digit, a sign, no part of the id? */
    public boolean passwordFits(String id, String password) {
        User user = identity.newUser(id);
        return identity.checkPasswordAgainstPolicy(password, user).isValid();
    }

    /** Stands for the present password without telling anything about it; empty when there is no such user. */
    public Optional<String> passwordStamp(String id) {
        return callers.asSystem(() -> Optional.ofNullable(identity.createUserQuery().userId(id).singleResult()))
                .map(user -> PasswordStamp.of(user.getPassword()));
    }

    /** @throws WeakPassword unless it fits */
    public void changePassword(String id, String password) {
        hashing.run(() -> callers.asSystem(() -> {
            User user = identity.createUserQuery().userId(id).singleResult();
            user.setPassword(password);
            identity.saveUser(user);
            return null;
        }));
    }

    private void create(String id, String displayName, String email, String password) {
        User user = identity.newUser(id);
        user.setFirstName(displayName);
        user.setLastName("");
        user.setEmail(email);
        user.setPassword(password);
        identity.saveUser(user);
    }

    private static StaffMember member(User user) {
        String last = user.getLastName() == null ? "" : user.getLastName();
        String first = user.getFirstName() == null ? "" : user.getFirstName();
        String name = (first + " " + last).strip();
        return new StaffMember(user.getId(), name.isEmpty() ? user.getId() : name);
    }
}
