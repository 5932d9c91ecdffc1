// src/resources/free-types/other.json
var other_default = JSON.parse("{\"its provider bills nothing\":[\"archive_file\",\"cloudinit_config\",\"local_file\",\"local_sensitive_file\",\"random_bytes\",\"random_id\",\"random_integer\",\"random_password\",\"random_pet\",\"random_shuffle\",\"random_string\",\"random_uuid\",\"template_cloudinit_config\",\"template_dir\",\"template_file\",\"time_offset\",\"time_rotating\",\"time_sleep\",\"time_static\",\"tls_cert_request\",\"tls_locally_signed_cert\",\"tls_private_key\",\"tls_self_signed_cert\"]}");
export { other_default as default };
