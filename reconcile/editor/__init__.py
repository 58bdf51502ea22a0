"""What an editor asks while fact files are typed: what stands here, what do others say of it, and what can be done."""
