-- What somebody signed in handed in is theirs alone: whoever uses the same browser afterwards is another guest.
update submission set guest = null where person is not null;
alter table submission add constraint submission_one_owner check (person is null or guest is null);
