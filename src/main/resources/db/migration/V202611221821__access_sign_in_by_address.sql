-- Wrong passwords are counted by where they come from as well; old rows are looked for by their time.
CREATE INDEX sign_in_remote ON access.sign_in (remote, at) WHERE outcome = 'WRONG';
CREATE INDEX sign_in_at ON access.sign_in (at);
