-- The rules of the domain that Prisma's schema can't say. prisma/forbidden-writes.db.test.ts attempts
-- to break each of them. Error code 23514 (check violation) is used throughout, so that the site can
-- tell a broken rule from a broken database.

-- ------------------------------------------------------------------ simple checks

ALTER TABLE "user" ADD CONSTRAINT user_email_folded CHECK (email = lower(email) AND email LIKE '_%@_%');
ALTER TABLE sign_in_request
  ADD CONSTRAINT sign_in_request_email_folded CHECK (email = lower(email)),
  ADD CONSTRAINT sign_in_request_tries CHECK (asker_tries BETWEEN 0 AND 5 AND other_tries BETWEEN 0 AND 5),
  ADD CONSTRAINT sign_in_request_next_is_local CHECK (next LIKE '/%' AND next NOT LIKE '//%' AND next NOT LIKE '/\\%'),
  ADD CONSTRAINT sign_in_request_minted_whole
    CHECK (num_nulls(token_hash, code_hash, expires_at) IN (0, 3)),
  ADD CONSTRAINT sign_in_request_consumed_if_minted CHECK (consumed_at IS NULL OR token_hash IS NOT NULL);

CREATE UNIQUE INDEX role_once ON role (user_id, role, appeal_id) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX appeal_featured_once ON appeal (featured) WHERE featured;

ALTER TABLE appeal
  ADD CONSTRAINT appeal_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT appeal_times CHECK (closes_at > opens_at),
  ADD CONSTRAINT appeal_shown_has_text CHECK (status = 'draft' OR current_version IS NOT NULL);
-- What an appeal shows is published in at least one language.
CREATE FUNCTION appeal_check_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM appeal_text t
      WHERE t.appeal_id = NEW.id AND t.version = NEW.current_version AND t.published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the current version of an appeal is a published one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER appeal_version AFTER INSERT OR UPDATE OF current_version ON appeal
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.current_version IS NOT NULL) EXECUTE FUNCTION appeal_check_version();

ALTER TABLE appeal_text
  ADD CONSTRAINT appeal_text_version CHECK (version > 0),
  ADD CONSTRAINT appeal_text_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE appeal_counts ADD CONSTRAINT appeal_counts_not_negative CHECK (named >= 0 AND protected >= 0);

ALTER TABLE organisation ADD CONSTRAINT organisation_name_key CHECK (name_key <> '');
ALTER TABLE representative ADD CONSTRAINT representative_until CHECK (until >= since);

ALTER TABLE signature
  ADD CONSTRAINT signature_reference CHECK (reference ~ '^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$'),
  ADD CONSTRAINT signature_revision CHECK (revision > 0),
  ADD CONSTRAINT signature_joined CHECK (
    joined_to_id <> id AND joined_from <> 'joined'
    AND num_nulls(joined_to_id, joined_from) = CASE status WHEN 'joined' THEN 0 ELSE 2 END);

ALTER TABLE submission
  ADD CONSTRAINT submission_country CHECK (country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT submission_name CHECK (btrim(organisation_name) <> '' AND length(organisation_name) <= 200),
  ADD CONSTRAINT submission_search_key CHECK (search_key ~ '^[a-z0-9 ]*$'),
  ADD CONSTRAINT submission_website CHECK (website ~ '^https?://'),
  ADD CONSTRAINT submission_statement CHECK (length(statement) <= 600),
  -- A name carried over was signed elsewhere and never a text here; one signed here always was.
  ADD CONSTRAINT submission_binds_text CHECK (
    CASE origin
      WHEN 'signed' THEN appeal_text_id IS NOT NULL AND submitted_by_id IS NOT NULL AND consent_version IS NOT NULL
      ELSE appeal_text_id IS NULL
    END),
  -- Whoever signs from Russia or Belarus with a name has said that the risk is understood.
  ADD CONSTRAINT submission_risk_understood CHECK (
    origin = 'carried_over' OR country NOT IN ('RU', 'BY') OR visibility = 'counted' OR risk_understood);

ALTER TABLE decision ADD CONSTRAINT decision_reason CHECK (reason_code <> '');
ALTER TABLE event ADD CONSTRAINT event_action CHECK (action ~ '^[a-z-]+$' AND subject_type ~ '^[a-z-]+$');

ALTER TABLE public_entry
  ADD CONSTRAINT public_entry_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT public_entry_search_key CHECK (search_key ~ '^[a-z0-9 ]*$');
ALTER TABLE publication_generation ADD CONSTRAINT publication_generation_single CHECK (id = 1);

ALTER TABLE outgoing_mail
  ADD CONSTRAINT outgoing_mail_subject CHECK (
    CASE kind
      WHEN 'sign_in' THEN sign_in_request_id IS NOT NULL AND num_nulls(signature_id, decision_id, recipient_id) = 3
      WHEN 'receipt' THEN num_nulls(signature_id, recipient_id) = 0 AND num_nulls(sign_in_request_id, decision_id) = 2
      ELSE num_nulls(signature_id, decision_id, recipient_id) = 0 AND sign_in_request_id IS NULL
    END),
  ADD CONSTRAINT outgoing_mail_ends_once CHECK (sent_at IS NULL OR dropped_at IS NULL);
CREATE UNIQUE INDEX outgoing_mail_once_a_decision ON outgoing_mail (decision_id, recipient_id);
CREATE UNIQUE INDEX outgoing_mail_once_a_request ON outgoing_mail (sign_in_request_id);

-- A signature and its first submission name each other: checked at the end of the transaction.
ALTER TABLE signature DROP CONSTRAINT signature_latest_submission_id_fkey;
ALTER TABLE signature ADD CONSTRAINT signature_latest_submission_id_fkey
  FOREIGN KEY (latest_submission_id) REFERENCES submission (id)
  ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- ------------------------------------------------------------------ what is only ever added

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_append_only BEFORE UPDATE OR DELETE ON submission FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_no_truncate BEFORE TRUNCATE ON submission EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_no_truncate BEFORE TRUNCATE ON decision EXECUTE FUNCTION refuse_change();
CREATE TRIGGER signature_no_delete BEFORE DELETE ON signature FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER signature_no_truncate BEFORE TRUNCATE ON signature EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appeal_text_published_for_good BEFORE UPDATE OR DELETE ON appeal_text FOR EACH ROW
  WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appeal_text_no_truncate BEFORE TRUNCATE ON appeal_text EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sign_in_request_consumed_for_good BEFORE UPDATE ON sign_in_request FOR EACH ROW
  WHEN (OLD.consumed_at IS NOT NULL) EXECUTE FUNCTION refuse_change();

-- ------------------------------------------------------------------ the states of a signature

-- The same table as lib/signatures/signature-states.ts; a test compares all pairs.
CREATE FUNCTION signature_may_move(was "SignatureStatus", becomes "SignatureStatus") RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT was <> becomes AND (
    'joined' IN (was, becomes)
    OR (was, becomes) IN (
      ('pending', 'approved'), ('pending', 'rejected'), ('pending', 'changes_requested'), ('pending', 'withdrawn'),
      ('changes_requested', 'pending'), ('changes_requested', 'withdrawn'),
      ('approved', 'pending'), ('approved', 'revoked'), ('approved', 'withdrawn'),
      ('rejected', 'pending'), ('revoked', 'pending'), ('withdrawn', 'pending')))
$$;

CREATE FUNCTION signature_check_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.revision <> 1 OR NOT (NEW.status = 'pending' OR NEW.origin = 'carried_over' AND NEW.status = 'approved') THEN
    RAISE EXCEPTION 'a signature begins pending, or carried over and approved' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER signature_begins BEFORE INSERT ON signature FOR EACH ROW EXECUTE FUNCTION signature_check_insert();

CREATE FUNCTION signature_check_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.appeal_id, NEW.organisation_id, NEW.reference, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.appeal_id, OLD.organisation_id, OLD.reference, OLD.created_at) THEN
    RAISE EXCEPTION 'a signature keeps its appeal, organisation and reference' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.status <> OLD.status AND NOT signature_may_move(OLD.status, NEW.status) THEN
    RAISE EXCEPTION 'a signature can not move from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  -- Joining is no way around a decision: what is separated again is what it was.
  IF NEW.status = 'joined' AND OLD.status <> 'joined' AND NEW.joined_from <> OLD.status
      OR OLD.status = 'joined' AND NEW.status <> 'joined' AND NEW.status <> OLD.joined_from THEN
    RAISE EXCEPTION 'a joined signature returns to the state it was joined in' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW IS DISTINCT FROM OLD AND NEW.revision <> OLD.revision + 1 THEN
    RAISE EXCEPTION 'every change of a signature raises its revision by one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER signature_moves BEFORE UPDATE ON signature FOR EACH ROW EXECUTE FUNCTION signature_check_update();

-- Coordinators' moves leave a decision of that outcome on the revision they decided upon.
CREATE FUNCTION outcomes_of(was "SignatureStatus", becomes "SignatureStatus") RETURNS "DecisionOutcome"[]
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE becomes
    WHEN 'approved' THEN ARRAY['approve']
    WHEN 'rejected' THEN ARRAY['reject']
    WHEN 'changes_requested' THEN ARRAY['request_changes']
    WHEN 'revoked' THEN ARRAY['revoke']
    ELSE CASE was WHEN 'approved' THEN ARRAY['undo'] WHEN 'revoked' THEN ARRAY['reopen'] ELSE ARRAY['reopen', 'undo'] END
  END::"DecisionOutcome"[]
$$;

CREATE FUNCTION signature_check_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM decision
      WHERE signature_id = NEW.id AND revision = OLD.revision AND outcome = ANY (outcomes_of(OLD.status, NEW.status))) THEN
    RAISE EXCEPTION 'a signature becomes % by a decision only', NEW.status USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER signature_decided AFTER UPDATE ON signature DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.status <> NEW.status AND OLD.status <> 'joined' AND (
    NEW.status IN ('approved', 'rejected', 'changes_requested', 'revoked')
    OR NEW.status = 'pending' AND OLD.status IN ('approved', 'rejected', 'revoked')))
  EXECUTE FUNCTION signature_check_decision();

-- ------------------------------------------------------------------ submissions and decisions belong together

CREATE FUNCTION submission_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM submission WHERE signature_id = NEW.signature_id) THEN
    RAISE EXCEPTION 'submissions are numbered without a gap' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.appeal_text_id IS NOT NULL AND NOT EXISTS (
      SELECT FROM appeal_text t JOIN signature s ON s.appeal_id = t.appeal_id
      WHERE t.id = NEW.appeal_text_id AND s.id = NEW.signature_id AND t.published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'only a published text of the same appeal can be signed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER submission_numbered BEFORE INSERT ON submission FOR EACH ROW EXECUTE FUNCTION submission_check();

CREATE FUNCTION decision_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM submission WHERE id = NEW.submission_id AND signature_id = NEW.signature_id) THEN
    RAISE EXCEPTION 'a decision is on a submission of its signature' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_on_submission BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION decision_check();

CREATE FUNCTION signature_check_latest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM signature s JOIN submission u ON u.id = s.latest_submission_id
      WHERE s.id = NEW.id AND u.signature_id = s.id
        AND u.number = (SELECT max(number) FROM submission WHERE signature_id = s.id)) THEN
    RAISE EXCEPTION 'the latest submission is the last one of the same signature' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER signature_latest AFTER INSERT OR UPDATE OF latest_submission_id ON signature
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION signature_check_latest();

-- A submission that nobody has made the latest would be lost to every reader.
CREATE FUNCTION submission_check_latest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM signature s JOIN submission u ON u.id = s.latest_submission_id
      WHERE s.id = NEW.signature_id AND u.number >= NEW.number) THEN
    RAISE EXCEPTION 'a new submission is the latest submission of its signature' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER submission_latest AFTER INSERT ON submission
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION submission_check_latest();

-- ------------------------------------------------------------------ public by construction

-- An entry stands exactly while its signature is approved and public.
CREATE FUNCTION publication_is_true(signature uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN s.status = 'approved' AND s.visibility = 'public'
    THEN EXISTS (
      SELECT FROM public_entry e JOIN submission u ON u.id = e.submission_id
      WHERE e.signature_id = s.id AND e.appeal_id = s.appeal_id AND u.signature_id = s.id)
    ELSE NOT EXISTS (SELECT FROM public_entry e WHERE e.signature_id = s.id)
  END
  FROM signature s WHERE s.id = signature
$$;

CREATE FUNCTION signature_check_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT publication_is_true(NEW.id) THEN
    RAISE EXCEPTION 'a signature is listed exactly while it is approved and public' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER signature_publication AFTER INSERT OR UPDATE OF status, visibility ON signature
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION signature_check_publication();

-- An entry that moves to another signature leaves one behind: both are looked at.
CREATE FUNCTION public_entry_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT (publication_is_true(coalesce(NEW.signature_id, OLD.signature_id))
      AND publication_is_true(coalesce(OLD.signature_id, NEW.signature_id))) THEN
    RAISE EXCEPTION 'a signature is listed exactly while it is approved and public' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER public_entry_publication AFTER INSERT OR UPDATE OR DELETE ON public_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_entry_check();
CREATE TRIGGER public_entry_no_truncate BEFORE TRUNCATE ON public_entry EXECUTE FUNCTION refuse_change();

-- `named` follows the entries; a statement at a time, so that a bulk import pays once.
CREATE FUNCTION public_entry_count_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO appeal_counts (appeal_id, named) SELECT appeal_id, count(*) FROM added GROUP BY appeal_id
  ON CONFLICT (appeal_id) DO UPDATE SET named = appeal_counts.named + excluded.named;
  RETURN NULL;
END $$;
CREATE TRIGGER public_entry_counted AFTER INSERT ON public_entry REFERENCING NEW TABLE AS added
  EXECUTE FUNCTION public_entry_count_added();

CREATE FUNCTION public_entry_count_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE appeal_counts c SET named = c.named - r.n
  FROM (SELECT appeal_id, count(*) AS n FROM removed GROUP BY appeal_id) r WHERE r.appeal_id = c.appeal_id;
  IF FOUND THEN
    UPDATE publication_generation SET removals = removals + 1, generation = generation + 1;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER public_entry_uncounted AFTER DELETE ON public_entry REFERENCING OLD TABLE AS removed
  EXECUTE FUNCTION public_entry_count_removed();

-- What the public sees has a generation; whatever changes it raises it in the same transaction.
INSERT INTO publication_generation (id) VALUES (1);
CREATE TRIGGER publication_generation_stays BEFORE DELETE OR TRUNCATE ON publication_generation EXECUTE FUNCTION refuse_change();

CREATE FUNCTION raise_generation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE publication_generation SET generation = generation + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER appeal_published AFTER INSERT OR UPDATE ON appeal EXECUTE FUNCTION raise_generation();
CREATE TRIGGER appeal_text_published AFTER INSERT OR UPDATE ON appeal_text EXECUTE FUNCTION raise_generation();
CREATE TRIGGER addressee_published AFTER INSERT OR UPDATE OR DELETE ON addressee EXECUTE FUNCTION raise_generation();
CREATE TRIGGER appeal_counts_published AFTER INSERT OR UPDATE ON appeal_counts EXECUTE FUNCTION raise_generation();

-- An entry that changes its words takes something away, too.
CREATE FUNCTION public_entry_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE publication_generation SET removals = removals + 1, generation = generation + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER public_entry_reworded AFTER UPDATE ON public_entry EXECUTE FUNCTION public_entry_changed();

-- ------------------------------------------------------------------ the list: order, filters, search

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX public_entry_by_latin ON public_entry (appeal_id, sort_latin COLLATE "und-x-icu", id);
CREATE INDEX public_entry_by_native ON public_entry (appeal_id, sort_native COLLATE "ru-x-icu", id);
CREATE INDEX public_entry_country_by_latin ON public_entry (appeal_id, country, sort_latin COLLATE "und-x-icu", id);
CREATE INDEX public_entry_kind_by_latin ON public_entry (appeal_id, kind, sort_latin COLLATE "und-x-icu", id);
CREATE INDEX public_entry_search ON public_entry USING gin (search_key gin_trgm_ops);
CREATE INDEX submission_search ON submission USING gin (search_key gin_trgm_ops);
